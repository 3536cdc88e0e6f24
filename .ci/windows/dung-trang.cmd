@echo off
rem Kiểm tra rồi dựng trang vào thư mục output, và mở trang.
chcp 65001 >nul
cd /d "%~dp0"
congbo.exe build && start "" output\index.html
pause
