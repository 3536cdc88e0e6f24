@echo off
rem Nêu mọi chỗ sai của nội dung; không ghi gì.
chcp 65001 >nul
cd /d "%~dp0"
congbo.exe check
pause
